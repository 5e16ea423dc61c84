// Gazette: the umbrella. One include gives annotate(), the annotator and every span type.
#pragma once

#include <gazette/annotate.hpp>
#include <gazette/gazetteer.hpp>
#include <gazette/offsets.hpp>
#include <gazette/version.hpp>
