# The programs of a consumer, and its tests: header-only, compiled once, and with rules of its own.
add_executable(header_only ../main.cpp)
target_link_libraries(header_only PRIVATE gazette::gazette)

add_executable(compiled ../main.cpp)
target_link_libraries(compiled PRIVATE gazette::compiled)

add_executable(rules ../rules.cpp)
target_link_libraries(rules PRIVATE gazette::compiled gazette::gazette)

enable_testing()
foreach(program IN ITEMS header_only compiled rules)
    add_test(NAME ${program} COMMAND ${program})
endforeach()
