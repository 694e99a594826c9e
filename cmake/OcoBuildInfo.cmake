# What `--version --verbose` says of the build: OCO_BUILD_TYPE and OCO_BUILD_COMMIT.
# Only a release knows its commit: elsewhere each commit would link every program and test anew.
set(OCO_COMMIT "" CACHE STRING "Commit that is built; empty: asked from git for a release")

set(OCO_BUILD_TYPE "${CMAKE_BUILD_TYPE}")
if(NOT OCO_BUILD_TYPE)
  set(OCO_BUILD_TYPE "multi-configuration")
endif()
set(OCO_BUILD_COMMIT "${OCO_COMMIT}")
if(NOT OCO_BUILD_COMMIT AND CMAKE_BUILD_TYPE STREQUAL Release AND EXISTS "${PROJECT_SOURCE_DIR}/.git")
  find_package(Git QUIET)
  if(Git_FOUND)
    execute_process(COMMAND "${GIT_EXECUTABLE}" describe --always --dirty --abbrev=12 --exclude=*
      WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE OCO_BUILD_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    execute_process(COMMAND "${GIT_EXECUTABLE}" rev-parse --git-path logs/HEAD
      WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE head_log OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    cmake_path(ABSOLUTE_PATH head_log BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
    if(EXISTS "${head_log}")
      set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${head_log}")
    endif()
  endif()
endif()
