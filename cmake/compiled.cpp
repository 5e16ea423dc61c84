// The one translation unit of gazette::compiled.
#include <gazette/gazette.hpp>
#include <gazette/src.hpp>
