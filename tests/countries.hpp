// Rows of texts with their countries marked: each must come out as it is written.
#pragma once

#include "annotated.hpp"
#include "catch.hpp"

#include <initializer_list>

namespace gazette::testing {

inline void check_all(std::initializer_list<const char*> rows) {
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK(with_countries(unmarked(row)) == row);
    }
}

}  // namespace gazette::testing
