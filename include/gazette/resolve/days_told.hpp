// Gazette: days and months told before: told again without a year, they are the same.
#pragma once

#include <gazette/resolve/date_value.hpp>

namespace gazette::resolve {

/// The last few days told by their month, and the last year of every month told.
class days_told {
public:
    void add(const moment& m) noexcept { days_[next_++ % kept] = m; }
    void add_month(const moment& m) noexcept {
        if (m.index <= 12) month_years_[m.index] = m.year;
    }
    /// 0 where the day has not been told.
    [[nodiscard]] int year_of(unsigned month, unsigned day) const noexcept {
        for (const moment& m : days_)
            if (m.index == month && m.day == day) return m.year;
        return 0;
    }
    /// 0 where the month has not been told.
    [[nodiscard]] int year_of(unsigned month) const noexcept { return month <= 12 ? month_years_[month] : 0; }

private:
    static constexpr unsigned kept = 8;
    moment days_[kept];
    unsigned next_ = 0;
    int month_years_[13] = {};
};

}  // namespace gazette::resolve
