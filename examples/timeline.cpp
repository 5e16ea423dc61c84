// The dates of an article as std::chrono days, in the order of the calendar.
#include <gazette/gazette.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::string to_text(std::chrono::sys_days day) {
    const std::chrono::year_month_day d = day;
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                  static_cast<unsigned>(d.day()));
    return text;
}

}  // namespace

int main(int argc, char** argv) {
    std::ifstream file(argc > 1 ? argv[1] : "", std::ios::binary);
    if (!file) {
        std::fputs("usage: timeline FILE (one that can be read)\n", stderr);
        return 1;
    }
    const std::string article(std::istreambuf_iterator<char>(file), {});

    const gazette::document found = gazette::annotate(article);

    std::vector<gazette::date> dates(found.dates().begin(), found.dates().end());
    std::erase_if(dates, [](const gazette::date& d) { return d.days.empty(); });
    std::stable_sort(dates.begin(), dates.end(), [](const gazette::date& a, const gazette::date& b) {
        return a.days.begin < b.days.begin;
    });
    for (const gazette::date& d : dates) {
        const std::chrono::sys_days last = d.days.end - std::chrono::days{1};
        std::printf("%s to %s: %s\n", to_text(d.days.begin).c_str(), to_text(last).c_str(),
                    std::string(found.text(d)).c_str());
    }
}
