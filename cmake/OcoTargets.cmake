# One folder is one static library and one namespace; a test links its own library and the test support only,
# so that an arrow that ARCHITECTURE.md forbids does not link.

# The headers that nearly every file reads, read once: half of a build from nothing. Nothing may rely on them for an
# include of its own, which a build with ccache (where this is off) shows.
if(OCO_PRECOMPILED_HEADERS)
  set(OCO_COMMON_HEADERS <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QLoggingCategory> <QObject> <QPointer> <QString> <QStringList> <QTimer> <QUrl>
    <algorithm> <chrono> <functional> <memory> <optional> <utility> <vector> <tl/expected.hpp>)
  function(oco_add_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;DEPENDS")
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "" @ONLY)
    add_library(oco_${name} STATIC "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    set_target_properties(oco_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(oco_${name} PRIVATE Qt6::Core tl::expected ${arg_DEPENDS} oco_strict)
    target_precompile_headers(oco_${name} PRIVATE ${OCO_COMMON_HEADERS} ${arg_HEADERS})
  endfunction()
endif()

# oco_use_headers(<target> <headers>): none where they are not precompiled.
function(oco_use_headers target headers)
  if(TARGET oco_${headers})
    target_precompile_headers(${target} REUSE_FROM oco_${headers})
  endif()
endfunction()

# oco_add_library(<folder> SOURCES <file>... [DEPENDS <library>...])
function(oco_add_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
  add_library(oco_${name} STATIC ${arg_SOURCES})
  add_library(oco::${name} ALIAS oco_${name})
  target_include_directories(oco_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(oco_${name} PUBLIC ${arg_DEPENDS} PRIVATE oco_strict)
  if(name STREQUAL gui)
    oco_use_headers(oco_${name} headers_gui)
  else()
    oco_use_headers(oco_${name} headers)
  endif()
endfunction()

# oco_add_test(<name> SOURCES <file>... LIBRARIES <library>... [LABELS <label>...] [TIMEOUT <seconds>])
# The program is called test_<name>.
function(oco_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS")
  add_executable(test_${name} ${arg_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${arg_LIBRARIES} Qt6::Test oco_strict)
  if("oco::gui" IN_LIST arg_LIBRARIES)
    oco_use_headers(test_${name} headers_gui)
  else()
    oco_use_headers(test_${name} headers) # without QTest, which asks for macros that differ
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
