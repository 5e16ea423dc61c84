// Gazette: the version, read by CMakeLists.txt too.
#pragma once

#define GAZETTE_VERSION_MAJOR 0
#define GAZETTE_VERSION_MINOR 1
#define GAZETTE_VERSION_PATCH 0
#define GAZETTE_VERSION_STRING "0.1.0"
