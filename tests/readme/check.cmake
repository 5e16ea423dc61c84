cmake_minimum_required(VERSION 3.20)

file(READ "${SOURCE}/README.md" readme)

# The README has `text` between fences, as it is.
function(expect what text)
    string(FIND "${readme}" "\n${text}```\n" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "README.md does not show ${what}:\n${text}")
    endif()
endfunction()

file(READ "${SOURCE}/examples/quick_start.cpp" program)
expect("examples/quick_start.cpp" "${program}")
file(READ "${SOURCE}/examples/expected/quick_start.txt" printed)
expect("what quick_start prints" "${printed}")
file(STRINGS "${SOURCE}/.ci/run" commands REGEX "^cmake --preset")
expect("the command that .ci/run runs" "${commands}\n")
