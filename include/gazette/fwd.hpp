// Gazette: forward declarations, for headers that only name the types.
#pragma once

#include <cstdint>

namespace gazette {

enum class status : std::uint8_t;
enum class kind : std::uint8_t;
enum class entity_id : std::uint32_t;
enum class agreement_id : std::uint32_t;
enum class entry_id : std::uint32_t;
enum class country_form : std::uint8_t;
enum class agreement_form : std::uint8_t;
enum class agreement_status : std::uint8_t;
enum class party_kind : std::uint8_t;
enum class date_type : std::uint8_t;
enum class date_modifier : std::uint8_t;
enum class date_reading : std::uint8_t;
enum class quote_form : std::uint8_t;
enum class speaker_certainty : std::uint8_t;
enum class offset_unit : std::uint8_t;

struct text_range;
struct span;
struct person;
struct country;
struct agreement;
struct date;
struct quote;
struct party;
struct source;
struct day_range;
struct kind_set;
struct options;
class document;
class annotator;
class gazetteer;
class offset_converter;

}  // namespace gazette
