# SPDX-License-Identifier: GPL-3.0-or-later
# Qt gives each test the paths of its own folder; a header that is shared can't have them, and no test asks.
if(TARGET Qt6::Test)
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

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
    fw_precompile(${name} LINKS ${name} ${ARG_LINKS})
    if(NOT FW_ASAN AND NOT FW_FUZZ)
        add_library(${name}_probe SHARED $<TARGET_OBJECTS:${name}>)
        set_target_properties(${name}_probe PROPERTIES AUTOMOC OFF LINKER_LANGUAGE CXX)
        target_link_libraries(${name}_probe PRIVATE ${ARG_LINKS})
        target_link_options(${name}_probe PRIVATE LINKER:--no-undefined)
    endif()
endfunction()

# The heavy, stable headers of the standard library and Qt; never one of ours. There are four sets, each made once and
# shared: with Qt Widgets or without, with Qt Test or without. Making one for each target took longer than the targets.
set(fw_stable_headers <QObject> <QString> <QByteArray> <QTimer> <QHash> <QList> <QStringBuilder> <QDateTime> <algorithm>
    <array> <chrono> <functional> <map> <memory> <optional> <ranges> <string> <string_view> <unordered_map> <variant>
    <vector>)
set(fw_stable_widget_headers <QAbstractItemModel> <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox>
    <QDialog> <QEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStyledItemDelegate> <QTableView> <QWidget>)

function(fw_precompile name)
    if(FW_FUZZ)
        return()
    endif()
    cmake_parse_arguments(ARG "TEST" "" "LINKS" ${ARGN})
    set(pch fw_pch)
    set(headers ${fw_stable_headers})
    set(links Qt6::Core)
    if(ARG_LINKS MATCHES "fw_ui|fw_widgets|fw_theme|Qt6::Widgets")
        string(APPEND pch _widgets)
        list(APPEND headers ${fw_stable_widget_headers})
        list(APPEND links Qt6::Widgets)
    endif()
    if(ARG_TEST)
        string(APPEND pch _test)
        list(APPEND headers <QSignalSpy> <QTest>)
        list(APPEND links Qt6::Test Qt6::Network) # which QTest looks for
    endif()
    if(NOT TARGET ${pch})
        file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/${pch}.cpp CONTENT "int ${pch};\n")
        add_library(${pch} STATIC ${PROJECT_BINARY_DIR}/${pch}.cpp)
        target_link_libraries(${pch} PRIVATE ${links} fw_flags)
        set_target_properties(${pch} PROPERTIES POSITION_INDEPENDENT_CODE ON AUTOMOC OFF)
        target_precompile_headers(${pch} PRIVATE ${headers})
    endif()
    target_precompile_headers(${name} REUSE_FROM ${pch})
endfunction()

# fw_add_program(NAME SOURCES ... LINKS ...)
function(fw_add_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} fw_flags)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
    fw_precompile(${name} LINKS ${ARG_LINKS})
    install(TARGETS ${name} RUNTIME)
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

# Leaks of the libraries that we can't mend; read by the sanitizers only.
set(FW_LEAK_OPTIONS "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")

# fw_add_test(NAME LINKS ... [LABELS ...] [TIMEOUT s]): tests/<folder>/NAME.cpp is one Qt Test program.
function(fw_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    if(ARG_LINKS MATCHES "Qt6::Gui") # QTest looks for what a test links; each has one of the two headers
        list(APPEND ARG_LINKS Qt6::Widgets)
    endif()
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test Qt6::Network fw_flags)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    if(FW_ASAN AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The sanitizers' own checks make GCC see optionals read that are empty; its manual says so.
        target_compile_options(${name} PRIVATE -Wno-maybe-uninitialized)
    endif()
    fw_test_folders(${name}.cpp ${ARG_SOURCES})
    fw_precompile(${name} TEST LINKS ${ARG_LINKS})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;TZ=UTC;${FW_LEAK_OPTIONS}")
endfunction()
