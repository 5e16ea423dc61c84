// Gazette: forward declarations, for headers that only name the types.
#pragma once

namespace gazette {

struct text_range;
struct span;
struct person;
struct country;
struct agreement;
struct date;
struct quote;
struct party;
struct source;
struct options;
class document;
class annotator;
class gazetteer;

}  // namespace gazette
