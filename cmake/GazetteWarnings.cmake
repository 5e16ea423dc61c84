# gazette_warnings(target): the warnings Gazette's own tests, tools and examples are built with. Consumers
# of the library get no flags at all; tests/strict keeps the headers free of warnings under these.

function(gazette_warnings target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
    endif()
endfunction()
