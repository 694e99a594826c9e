# One folder is one static library and one namespace; a test links its own library and the test support only,
# so that an arrow that ARCHITECTURE.md forbids does not link.

# oco_add_library(<folder> SOURCES <file>... [DEPENDS <library>...])
function(oco_add_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
  add_library(oco_${name} STATIC ${arg_SOURCES})
  add_library(oco::${name} ALIAS oco_${name})
  target_include_directories(oco_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(oco_${name} PUBLIC ${arg_DEPENDS} PRIVATE oco_strict)
endfunction()

# oco_add_test(<name> SOURCES <file>... LIBRARIES <library>... [LABELS <label>...] [TIMEOUT <seconds>])
# The program is called test_<name>.
function(oco_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS")
  add_executable(test_${name} ${arg_SOURCES})
  target_link_libraries(test_${name} PRIVATE ${arg_LIBRARIES} Qt6::Test oco_strict)
  add_test(NAME ${name} COMMAND test_${name})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
