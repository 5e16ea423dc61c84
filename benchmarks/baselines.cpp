// What simpler work over the same documents costs, in the same run.
#include <corpus/documents.hpp>
#include <measure.hpp>

#include <cstring>

namespace gazette::bench {
namespace {

/// Every byte read once: the sum of the text as 64-bit numbers. A compiler makes vector code of it.
std::uint64_t sum_of(std::string_view text) {
    std::uint64_t sum = 0;
    for (; text.size() >= 8; text.remove_prefix(8)) {
        std::uint64_t part;
        std::memcpy(&part, text.data(), 8);
        sum += part;
    }
    for (const char c : text) sum += static_cast<unsigned char>(c);
    return sum;
}

/// What `wc -w` does, a byte at a time: a word is what stands between white space, if it has a printable
/// character. The same count for ASCII text; wc also knows the white space outside ASCII.
std::uint64_t words_in(std::string_view text) {
    std::uint64_t count = 0;
    bool in_word = false;
    for (const char c : text) {
        switch (c) {
        case ' ': case '\n': case '\t': case '\r': case '\f': case '\v':
            if (in_word) ++count;
            in_word = false;
            break;
        default:
            if (static_cast<unsigned char>(c) > ' ' && c != '\x7f') in_word = true;
        }
    }
    return in_word ? count + 1 : count;
}

/// 1 if the text is valid UTF-8: eight ASCII bytes at a time, all others a sequence at a time, no vectors.
std::uint64_t is_utf8(std::string_view text) {
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = at + text.size();
    const auto continues = [&](int place, unsigned from, unsigned to) {
        return end - at > place && at[place] >= from && at[place] <= to;
    };
    while (at != end) {
        std::uint64_t eight = 0;
        if (end - at >= 8) std::memcpy(&eight, at, 8);
        if (end - at >= 8 && (eight & 0x8080808080808080U) == 0) {
            at += 8;
        } else if (const unsigned lead = *at; lead < 0x80) {
            ++at;
        } else if (lead >= 0xc2 && lead <= 0xdf && continues(1, 0x80, 0xbf)) {
            at += 2;
        } else if (lead >= 0xe0 && lead <= 0xef && continues(2, 0x80, 0xbf) &&
                   continues(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf)) {
            at += 3;
        } else if (lead >= 0xf0 && lead <= 0xf4 && continues(2, 0x80, 0xbf) && continues(3, 0x80, 0xbf) &&
                   continues(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf)) {
            at += 4;
        } else {
            return 0;
        }
    }
    return 1;
}

template <std::uint64_t (*Work)(std::string_view)>
void read_documents(benchmark::State& state) {
    const corpus::documents& all = corpus::loaded();
    std::uint64_t result = 0;
    processor_counters processor;
    processor.start();
    for (auto _ : state) {
        result = 0;
        for (const std::string_view text : all.texts) result += Work(text);
        benchmark::DoNotOptimize(result);
    }
    processor.stop();
    report_bytes(state, all.size());
    report_time_per(state, "time/doc", all.texts.size());
    processor.report(state, static_cast<double>(state.iterations()) * static_cast<double>(all.size()));
}

BENCHMARK(read_documents<sum_of>)->Name("baseline/memory_read")->Unit(benchmark::kMillisecond);
BENCHMARK(read_documents<is_utf8>)->Name("baseline/utf8_validation_scalar")->Unit(benchmark::kMillisecond);
BENCHMARK(read_documents<words_in>)->Name("baseline/word_count")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace gazette::bench
