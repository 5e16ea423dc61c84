cmake_minimum_required(VERSION 3.20)

# Annotates EVAL/seeds.ndjson with TOOL and lets EVAL/score.py compare: passes where every F1 is 1.000.
if(NOT EXISTS "${EVAL}/seeds.ndjson" OR NOT EXISTS "${EVAL}/score.py" OR NOT PYTHON OR NOT EXISTS "${TOOL}")
    message(STATUS "skipped: needs the tool, Python, and seeds.ndjson with score.py in the folder of GAZETTE_EVAL_DIR")
    return()
endif()

execute_process(COMMAND "${TOOL}" --format ndjson "${EVAL}/seeds.ndjson" OUTPUT_FILE "${PREDICTIONS}" RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "${TOOL} ended with ${code}")
endif()
execute_process(COMMAND "${PYTHON}" "${EVAL}/score.py" "${EVAL}/seeds.ndjson" "${PREDICTIONS}" --errors 20
                OUTPUT_VARIABLE table RESULT_VARIABLE code)
message(STATUS "\n${table}")
string(REGEX MATCHALL "F1 [0-9.]+" figures "${table}")
list(LENGTH figures count)
list(REMOVE_ITEM figures "F1 1.000")
if(NOT code EQUAL 0 OR count LESS 10 OR figures OR table MATCHES "no prediction")
    message(FATAL_ERROR "not every figure is 1.000")
endif()
