add_library(oco_scripted_opencode STATIC
  scripted_http.cpp scripted_http.h
  scripted_opencode.cpp
  scripted_player.cpp
  scripted_routes.cpp
  scripted_session.cpp
  scripted_turn.cpp)
add_library(oco::scripted_opencode ALIAS oco_scripted_opencode)
target_include_directories(oco_scripted_opencode PUBLIC "${PROJECT_SOURCE_DIR}/tests")
target_link_libraries(oco_scripted_opencode PUBLIC oco::opencode PRIVATE oco_strict)
