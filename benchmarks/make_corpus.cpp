// gazette-make-corpus [BYTES [SEED]]: writes generated articles to standard output, a form feed between two.
#include <corpus/generate.hpp>

#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    const auto number = [&](int at, unsigned long long otherwise) {
        return argc > at ? std::strtoull(argv[at], nullptr, 10) : otherwise;
    };
    const std::string text = gazette::corpus::generator(number(2, 1)).text(number(1, 24'000'000));
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
