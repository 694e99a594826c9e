# Windows: both programs with Qt beside them, and an installer made by NSIS.
#
# opencode and all it starts are in a job object of the supervisor (src/opencode/supervisor_win.cpp), which ends with it;
# tokens are in the Credential Manager, through QtKeychain; the start at login is a value of HKCU's Run key
# (src/app/autostart_win.cpp), which the uninstaller removes.
set(from "${CMAKE_CURRENT_SOURCE_DIR}/windows")

install(TARGETS opencode-orchestrator-headless RUNTIME DESTINATION bin COMPONENT headless)
set(deployed opencode-orchestrator-headless)
if(OCO_GUI)
  set_target_properties(opencode-orchestrator PROPERTIES WIN32_EXECUTABLE ON)
  configure_file("${from}/icon.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/icon.rc" @ONLY)
  target_sources(opencode-orchestrator PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/icon.rc")
  install(TARGETS opencode-orchestrator RUNTIME DESTINATION bin COMPONENT desktop)
  list(APPEND deployed opencode-orchestrator)
endif()
foreach(program IN LISTS deployed)
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET ${program} OUTPUT_SCRIPT script NO_UNSUPPORTED_PLATFORM_ERROR)
  else()
    qt_generate_deploy_app_script(TARGET ${program} FILENAME_VARIABLE script NO_UNSUPPORTED_PLATFORM_ERROR)
  endif()
  install(SCRIPT "${script}" COMPONENT headless)
endforeach()
list(TRANSFORM CMAKE_PREFIX_PATH APPEND "/bin" OUTPUT_VARIABLE library_folders)
# what Qt's script does not know: QtKeychain, simdjson and their like, from the folders that the build found them in
install(TARGETS ${deployed} COMPONENT headless
  RUNTIME_DEPENDENCIES
    DIRECTORIES ${library_folders}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
    POST_EXCLUDE_REGEXES ".*[Ss]ystem32.*"
  RUNTIME DESTINATION bin)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION licenses COMPONENT licenses)
install(DIRECTORY licenses/ DESTINATION licenses COMPONENT licenses)

set(CPACK_GENERATOR "NSIS;ZIP")
set(CPACK_PACKAGE_FILE_NAME "opencode-orchestrator-${PROJECT_VERSION}-windows-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_EXECUTABLES opencode-orchestrator "OpenCode Orchestrator")
set(CPACK_NSIS_PACKAGE_NAME "OpenCode Orchestrator")
set(CPACK_NSIS_DISPLAY_NAME "OpenCode Orchestrator")
set(CPACK_NSIS_MUI_ICON "${from}/opencode-orchestrator.ico")
set(CPACK_NSIS_MUI_UNIICON "${from}/opencode-orchestrator.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\opencode-orchestrator.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_HELP_LINK "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
# a running program finishes its answers before its files are replaced or removed
set(quit "nsExec::Exec '\"$INSTDIR\\bin\\opencode-orchestrator-headless.exe\" quit'\n  Pop $0")
set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS "IfFileExists \"$INSTDIR\\bin\\opencode-orchestrator-headless.exe\" 0 +3\n  ${quit}")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS
  "${quit}\n  DeleteRegValue HKCU \"Software\\Microsoft\\Windows\\CurrentVersion\\Run\" \"opencode-orchestrator\"")

# Signed where OCO_SIGN_COMMAND says how, when cpack runs: the programs before they are packed, then the installer.
set(CPACK_PRE_BUILD_SCRIPTS "${from}/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${from}/sign.cmake")
