# Reads CHANGELOG.md, the one place that says what is in which release. Sets
#   OCO_RELEASE_DATE          of the latest release, like 2026-11-23
#   OCO_RELEASES_XML          <release> elements for AppStream
#   OCO_DEBIAN_CHANGELOG      in Debian's format
# and refuses a project version that the file does not have as its latest.
file(READ "${PROJECT_SOURCE_DIR}/CHANGELOG.md" text)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
# what CMake's lists cannot hold, and Markdown's marks
string(REPLACE ";" "," text "${text}")
string(REPLACE "[" "(" text "${text}")
string(REPLACE "]" ")" text "${text}")
string(REPLACE "`" "" text "${text}")
string(REPLACE "\n  " " " text "${text}")
string(REPLACE "&" "&amp;" text "${text}")
string(REPLACE "<" "&lt;" text "${text}")
string(REPLACE ">" "&gt;" text "${text}")
string(REPLACE "\n" ";" lines "${text}")

set(OCO_RELEASE_DATE "")
set(OCO_RELEASES_XML "")
set(OCO_DEBIAN_CHANGELOG "")
set(open FALSE)
set(close_release "        </ul>\n      </description>\n    </release>\n")
foreach(line IN LISTS lines)
  if(line MATCHES "^## ([0-9]+[.][0-9]+[.][0-9]+) — ([0-9]+-[0-9]+-[0-9]+)$")
    set(version "${CMAKE_MATCH_1}")
    set(date "${CMAKE_MATCH_2}")
    if(NOT OCO_RELEASE_DATE)
      set(OCO_RELEASE_DATE "${date}")
      if(NOT version STREQUAL PROJECT_VERSION)
        message(FATAL_ERROR "CHANGELOG.md begins with ${version}, and the version of the project is ${PROJECT_VERSION}.")
      endif()
    endif()
    if(open)
      string(APPEND OCO_RELEASES_XML "${close_release}")
    endif()
    set(open TRUE)
    string(APPEND OCO_RELEASES_XML
      "    <release version=\"${version}\" date=\"${date}\">\n      <description>\n        <ul>\n")
    if(UNIX AND NOT APPLE)
      execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -R -d "${date} 12:00" OUTPUT_VARIABLE stamp
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
      string(APPEND OCO_DEBIAN_CHANGELOG "opencode-orchestrator (${version}) stable; urgency=medium\n\n"
        "  * New release; what changes for users is in NEWS.gz.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${stamp}\n\n")
    endif()
  elseif(open AND line MATCHES "^- (.+)$")
    string(APPEND OCO_RELEASES_XML "          <li>${CMAKE_MATCH_1}</li>\n")
  endif()
endforeach()
if(NOT open)
  message(FATAL_ERROR "CHANGELOG.md has no release.")
endif()
string(APPEND OCO_RELEASES_XML "${close_release}")
