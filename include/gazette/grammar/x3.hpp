// Gazette: as much of Boost.Spirit X3 as token grammars need, at half the cost of <boost/spirit/home/x3.hpp>.
#pragma once

// Without RTTI, X3 must not ask for the names of types.
#if !defined(__cpp_rtti) && !defined(BOOST_SPIRIT_X3_NO_RTTI)
#define BOOST_SPIRIT_X3_NO_RTTI
#endif

// X3's own headers are not self-contained: the two traits come first.
#include <boost/spirit/home/x3/support/traits/is_variant.hpp>
#include <boost/spirit/home/x3/support/traits/tuple_traits.hpp>

#include <boost/spirit/home/x3/core/parser.hpp>
#include <boost/spirit/home/x3/operator/alternative.hpp>
#include <boost/spirit/home/x3/operator/and_predicate.hpp>
#include <boost/spirit/home/x3/operator/kleene.hpp>
#include <boost/spirit/home/x3/operator/not_predicate.hpp>
#include <boost/spirit/home/x3/operator/optional.hpp>
#include <boost/spirit/home/x3/operator/plus.hpp>
#include <boost/spirit/home/x3/operator/sequence.hpp>

namespace gazette::grammar {
namespace x3 = boost::spirit::x3;
}
