# Makes the target Boost::headers: Boost 1.74 or later, headers alone.
#
# Asks for Boost's own package file first, then for CMake's FindBoost (older Boost packages), and last
# looks for the header itself, so that a bare copy of the headers (-DBoost_INCLUDE_DIR=…) is enough.
# Used by Gazette's CMakeLists.txt and by the installed package file.

if(NOT TARGET Boost::headers)
    if(NOT DEFINED Boost_INCLUDE_DIR)
        find_package(Boost 1.74 QUIET CONFIG)
        if(NOT TARGET Boost::headers AND NOT POLICY CMP0167)
            find_package(Boost 1.74 QUIET MODULE)
        endif()
    endif()
    if(NOT TARGET Boost::headers)
        find_path(Boost_INCLUDE_DIR boost/version.hpp)
        if(Boost_INCLUDE_DIR)
            add_library(Boost::headers INTERFACE IMPORTED)
            set_target_properties(Boost::headers PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${Boost_INCLUDE_DIR}")
        endif()
    endif()
endif()

# What was found, as the headers themselves say it: 108100 is 1.81.0.
set(GAZETTE_BOOST_VERSION 0)
if(TARGET Boost::headers)
    get_target_property(GAZETTE_BOOST_DIR Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
    foreach(directory IN LISTS GAZETTE_BOOST_DIR)
        if(EXISTS "${directory}/boost/version.hpp")
            file(STRINGS "${directory}/boost/version.hpp" GAZETTE_BOOST_LINE REGEX "^#define BOOST_VERSION [0-9]+")
            string(REGEX REPLACE "[^0-9]+" "" GAZETTE_BOOST_VERSION "${GAZETTE_BOOST_LINE}")
            break()
        endif()
    endforeach()
    unset(GAZETTE_BOOST_DIR)
    unset(GAZETTE_BOOST_LINE)
endif()
