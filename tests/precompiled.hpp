// The heavy includes of the unit tests, compiled once: Catch2, the standard headers, Spirit X3.
#pragma once

#include "catch.hpp"

#include <gazette/gazette.hpp>
#include <gazette/grammar/x3.hpp>

#include <string>
#include <vector>
