# macOS: an application bundle with both programs and Qt in it, and a disk image.
set(from "${CMAKE_CURRENT_SOURCE_DIR}/macos")
set(OCO_BUNDLE_ID "io.github.opencode-orchestrator")

if(NOT OCO_GUI)
  install(TARGETS opencode-orchestrator-headless RUNTIME COMPONENT headless)
  set(CPACK_GENERATOR TXZ)
  return()
endif()

set_source_files_properties("${from}/opencode-orchestrator.icns" PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
target_sources(opencode-orchestrator PRIVATE "${from}/opencode-orchestrator.icns")
set_target_properties(opencode-orchestrator PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST "${from}/Info.plist.in")
set(bundle opencode-orchestrator.app)
install(TARGETS opencode-orchestrator BUNDLE DESTINATION . COMPONENT desktop)
install(TARGETS opencode-orchestrator-headless RUNTIME DESTINATION ${bundle}/Contents/MacOS COMPONENT desktop)
configure_file("${from}/launch-agent.plist.in" "${CMAKE_CURRENT_BINARY_DIR}/opencode-orchestrator.plist" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/opencode-orchestrator.plist" "${PROJECT_SOURCE_DIR}/LICENSE"
  DESTINATION ${bundle}/Contents/Resources COMPONENT desktop)
install(DIRECTORY licenses/ DESTINATION ${bundle}/Contents/Resources/licenses COMPONENT desktop)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  qt_generate_deploy_app_script(TARGET opencode-orchestrator OUTPUT_SCRIPT script)
else()
  qt_generate_deploy_app_script(TARGET opencode-orchestrator FILENAME_VARIABLE script)
endif()
install(SCRIPT "${script}" COMPONENT desktop)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_FILE_NAME "opencode-orchestrator-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "OpenCode Orchestrator")

# Signed where OCO_SIGN_IDENTITY names a certificate, and notarised where OCO_NOTARY_PROFILE names a profile of notarytool.
set(CPACK_PRE_BUILD_SCRIPTS "${from}/sign.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${from}/notarize.cmake")
