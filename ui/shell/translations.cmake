# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the .ts files and gives them to the layer as one resource, in ${translation_resource}.
# The target update_translations brings the .ts files up to date with the sources.
set(translation_files ${PROJECT_SOURCE_DIR}/translations/floorwarden_zh_CN.ts
    ${PROJECT_SOURCE_DIR}/translations/floorwarden_en.ts)
set(compiled_files)
set(resource_entries "")
foreach(file ${translation_files})
    get_filename_component(name ${file} NAME_WE)
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm
        COMMAND Qt6::lrelease -silent ${file} -qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm
        DEPENDS ${file} VERBATIM)
    list(APPEND compiled_files ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
    string(APPEND resource_entries "<file>${name}.qm</file>")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc
    CONTENT "<RCC><qresource prefix=\"/i18n\">${resource_entries}</qresource></RCC>\n")
set(translation_resource ${CMAKE_CURRENT_BINARY_DIR}/translations_resource.cpp)
add_custom_command(OUTPUT ${translation_resource}
    COMMAND Qt6::rcc --name translations ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc -o ${translation_resource}
    DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/translations.qrc ${compiled_files} VERBATIM)
set_source_files_properties(${translation_resource} PROPERTIES SKIP_AUTOGEN ON)

add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/ui
        ${PROJECT_SOURCE_DIR}/app/console ${PROJECT_SOURCE_DIR}/core/playback -ts ${translation_files} VERBATIM)
