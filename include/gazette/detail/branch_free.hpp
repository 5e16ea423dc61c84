// Gazette: tests in words: all of them asked, none of them a branch.
#pragma once

namespace gazette::detail {

/// Like && and ||, but without a branch for each test: for what no processor foresees and costs little to ask.
template <class... Tests> [[nodiscard]] constexpr bool all_hold(Tests... tests) noexcept {
    return (static_cast<unsigned>(tests) & ...) != 0;
}
template <class... Tests> [[nodiscard]] constexpr bool any_holds(Tests... tests) noexcept {
    return (static_cast<unsigned>(tests) | ...) != 0;
}

}  // namespace gazette::detail
