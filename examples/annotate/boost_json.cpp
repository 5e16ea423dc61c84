// Boost.JSON, compiled into the tool: there is no library to link.
#include <boost/json/src.hpp>
