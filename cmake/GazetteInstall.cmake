# cmake --install: the headers, the compiled library, the tool, and what find_package(gazette) reads.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(GAZETTE_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/gazette")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/gazette" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
# Two sets, since only the header-only target needs Boost where the package is used.
install(TARGETS gazette EXPORT gazette-targets INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(TARGETS gazette-compiled EXPORT gazette-compiled-targets INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
foreach(set IN ITEMS gazette-targets gazette-compiled-targets)
    install(EXPORT ${set} NAMESPACE gazette:: DESTINATION "${GAZETTE_PACKAGE_DIR}")
endforeach()
if(TARGET gazette-annotate)
    install(TARGETS gazette-annotate)
endif()

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/gazette-config.cmake.in" "${PROJECT_BINARY_DIR}/gazette-config.cmake"
    INSTALL_DESTINATION "${GAZETTE_PACKAGE_DIR}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/gazette-config-version.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/gazette-config.cmake" "${PROJECT_BINARY_DIR}/gazette-config-version.cmake"
              "${PROJECT_SOURCE_DIR}/cmake/GazetteBoost.cmake"
        DESTINATION "${GAZETTE_PACKAGE_DIR}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/NOTICE.md"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/gazette")
