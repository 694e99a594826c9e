# Build options, and the one place that says how strict the compiler is.
include(CTest)

option(OCO_WARNINGS_AS_ERRORS "Treat compiler warnings as errors (presets and CI)" OFF)
option(OCO_GUI "Build the tray application; without it only the headless program" ON)
set(OCO_SANITIZE "" CACHE STRING "Sanitizers to build with: address;undefined or thread")
set(OCO_PEER_DIR "" CACHE PATH "Folder of an independent deployment; adds the tests that run against it")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(OCO_CCACHE ccache)
if(OCO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${OCO_CCACHE}")
endif()

set(precompile OFF)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(precompile ON) # ccache knows whole files only
endif()
option(OCO_PRECOMPILED_HEADERS "Read the common headers once (GCC without ccache)" ${precompile})

add_library(oco_strict INTERFACE)
target_compile_definitions(oco_strict INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(oco_strict INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${OCO_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(oco_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    $<$<BOOL:${OCO_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
foreach(sanitizer IN LISTS OCO_SANITIZE)
  target_compile_options(oco_strict INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
  target_link_options(oco_strict INTERFACE -fsanitize=${sanitizer})
endforeach()
