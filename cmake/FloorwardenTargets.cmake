# SPDX-License-Identifier: GPL-3.0-or-later
# One function for layers, one for programs, one for tests: no target is made by hand.

add_library(fw_flags INTERFACE)
target_compile_definitions(fw_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
target_compile_options(fw_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Wcast-qual -Wcast-align -Woverloaded-virtual -Wdouble-promotion -Wextra-semi -Wformat=2 -Wundef
    -Wswitch-enum -Wvla -Wdate-time
    $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op
      -Wsuggest-override>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # All three are wrong about std::string's operator+ in GCC 12 (GCC bugs 105329 and 105651).
    target_compile_options(fw_flags INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()
if(FW_ASAN)
    target_compile_options(fw_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(fw_flags INTERFACE -fsanitize=address,undefined)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug" OR FW_ASAN)
    target_compile_definitions(fw_flags INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
endif()

# fw_add_layer(NAME SOURCES ... LINKS ...)
# A static library of one folder. LINKS is the layer's whole list of dependencies: the probe, a shared
# library of the same objects linked with --no-undefined, fails when the code uses anything else.
function(fw_add_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE fw_flags)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE ON)
    fw_precompile(${name})
    if(NOT FW_ASAN AND NOT FW_FUZZ)
        add_library(${name}_probe SHARED $<TARGET_OBJECTS:${name}>)
        set_target_properties(${name}_probe PROPERTIES AUTOMOC OFF LINKER_LANGUAGE CXX)
        target_link_libraries(${name}_probe PRIVATE ${ARG_LINKS})
        target_link_options(${name}_probe PRIVATE LINKER:--no-undefined)
    endif()
endfunction()

# The heavy, stable headers of the standard library and Qt Core; never one of ours.
function(fw_precompile name)
    if(NOT FW_FUZZ)
        target_precompile_headers(${name} PRIVATE
            <QObject> <QString> <QByteArray> <QTimer> <algorithm> <array> <chrono> <functional> <memory>
            <optional> <string> <string_view> <unordered_map> <variant> <vector>)
    endif()
endfunction()

# fw_add_program(NAME SOURCES ... LINKS ...)
function(fw_add_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} fw_flags)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    fw_precompile(${name})
    install(TARGETS ${name} RUNTIME)
endfunction()

# All tests share one precompiled header: making one for each took longer than the tests themselves.
function(fw_test_precompile name)
    if(FW_FUZZ)
        return()
    endif()
    if(NOT TARGET fw_test_pch)
        # Qt gives each test the paths of its own folder; a header that is shared can't have them, and no test asks.
        set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
        file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/testpch.cpp CONTENT "int main() { return 0; }\n")
        add_executable(fw_test_pch ${PROJECT_BINARY_DIR}/testpch.cpp)
        target_link_libraries(fw_test_pch PRIVATE Qt6::Test fw_flags)
        fw_precompile(fw_test_pch)
    endif()
    target_precompile_headers(${name} REUSE_FROM fw_test_pch)
endfunction()

# The folders of this tree go only to the sources that ask for them when cmake runs, so that the compiler cache serves
# every clone with the others. A source that begins to ask needs cmake to run again.
function(fw_test_folders)
    foreach(source ${ARGN})
        file(STRINGS ${source} asking REGEX "FW_(TEST_DATA|SOURCE_DIR|BIN_DIR)" LIMIT_COUNT 1)
        if(asking)
            set_source_files_properties(${source} PROPERTIES COMPILE_DEFINITIONS
                "FW_TEST_DATA=\"${PROJECT_SOURCE_DIR}/tests/data\";FW_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\";FW_BIN_DIR=\"${PROJECT_BINARY_DIR}/bin\"")
        endif()
    endforeach()
endfunction()

# fw_add_test(NAME LINKS ... [LABELS ...] [TIMEOUT s]): tests/<folder>/NAME.cpp is one Qt Test program.
function(fw_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test fw_flags)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    if(FW_ASAN AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The sanitizers' own checks make GCC see optionals read that are empty; its manual says so.
        target_compile_options(${name} PRIVATE -Wno-maybe-uninitialized)
    endif()
    fw_test_folders(${name}.cpp ${ARG_SOURCES})
    fw_test_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC")
endfunction()
