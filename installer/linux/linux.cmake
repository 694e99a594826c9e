# Linux: files in their usual places, and .deb, .rpm and .tar.xz.
set(from "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
find_program(OCO_GZIP gzip REQUIRED)

# oco_install_compressed(<component> <file> <folder> <name>)
set(compressed)
function(oco_install_compressed component file folder name)
  set(output "${made}/${component}/${folder}/${name}.gz")
  cmake_path(GET output PARENT_PATH parent)
  file(MAKE_DIRECTORY "${parent}")
  add_custom_command(OUTPUT "${output}" COMMAND "${OCO_GZIP}" -9nc "${file}" > "${output}" DEPENDS "${file}" VERBATIM)
  install(FILES "${output}" DESTINATION "${folder}" COMPONENT ${component})
  set(compressed ${compressed} "${output}" PARENT_SCOPE)
endfunction()

# oco_install_documents(<component> <package>): what every Debian package has to say of itself
function(oco_install_documents component package)
  set(folder "${CMAKE_INSTALL_DATAROOTDIR}/doc/${package}")
  install(FILES "${from}/copyright" DESTINATION "${folder}" COMPONENT ${component})
  oco_install_compressed(${component} "${made}/changelog" "${folder}" changelog)
  oco_install_compressed(${component} "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${folder}" NEWS)
  install(FILES "${from}/deb/lintian-overrides" RENAME ${package}
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides" COMPONENT ${component})
  set(compressed ${compressed} PARENT_SCOPE)
endfunction()
file(CONFIGURE OUTPUT "${made}/changelog" CONTENT "@OCO_DEBIAN_CHANGELOG@" @ONLY)

# --- the program without windows ---
install(TARGETS opencode-orchestrator-headless RUNTIME COMPONENT headless)
oco_install_documents(headless opencode-orchestrator-headless)
configure_file("${from}/man/opencode-orchestrator.1.in" "${made}/opencode-orchestrator.1" @ONLY)
configure_file("${from}/man/opencode-orchestrator-workers.json.5.in" "${made}/opencode-orchestrator-workers.json.5" @ONLY)
oco_install_compressed(headless "${made}/opencode-orchestrator.1" "${CMAKE_INSTALL_MANDIR}/man1" opencode-orchestrator-headless.1)
oco_install_compressed(headless "${made}/opencode-orchestrator-workers.json.5" "${CMAKE_INSTALL_MANDIR}/man5"
  opencode-orchestrator-workers.json.5)
install(FILES "${from}/opencode-orchestrator.service" DESTINATION lib/systemd/user COMPONENT headless)

# The scripts are for both programs; bash and fish look for one by the program's name.
set(completions)
foreach(shell bash zsh fish)
  set(output "${made}/completion.${shell}")
  add_custom_command(OUTPUT "${output}" COMMAND opencode-orchestrator-headless completion ${shell} > "${output}"
    DEPENDS opencode-orchestrator-headless VERBATIM)
  list(APPEND completions "${output}")
endforeach()
foreach(program opencode-orchestrator opencode-orchestrator-headless)
  install(FILES "${made}/completion.bash" RENAME ${program}
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/bash-completion/completions" COMPONENT headless)
  install(FILES "${made}/completion.fish" RENAME ${program}.fish
    DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/fish/vendor_completions.d" COMPONENT headless)
endforeach()
install(FILES "${made}/completion.zsh" RENAME _opencode-orchestrator
  DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/zsh/vendor-completions" COMPONENT headless)

# --- the tray application ---
if(OCO_GUI)
  install(TARGETS opencode-orchestrator RUNTIME COMPONENT desktop)
  oco_install_documents(desktop opencode-orchestrator)
  oco_install_compressed(desktop "${from}/man/opencode-orchestrator.1" "${CMAKE_INSTALL_MANDIR}/man1" opencode-orchestrator.1)
  install(FILES "${from}/autostart.desktop" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/opencode-orchestrator/examples"
    COMPONENT desktop)
  install(FILES "${from}/opencode-orchestrator.desktop" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/applications" COMPONENT desktop)
  configure_file("${from}/metainfo.xml.in" "${made}/${OCO_APP_ID}.metainfo.xml" @ONLY)
  install(FILES "${made}/${OCO_APP_ID}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/metainfo" COMPONENT desktop)
  set(icons "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/opencode-orchestrator.svg" DESTINATION "${icons}/scalable/apps"
    COMPONENT desktop)
  foreach(size 32 48 128 256)
    install(FILES "${from}/icons/opencode-orchestrator-${size}.png" RENAME opencode-orchestrator.png
      DESTINATION "${icons}/${size}x${size}/apps" COMPONENT desktop)
  endforeach()
endif()
add_custom_target(installed_files ALL DEPENDS ${compressed} ${completions})

# --- packages ---
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/licenses/opencode-orchestrator"
  COMPONENT licenses)
install(DIRECTORY licenses/ DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/licenses/opencode-orchestrator" COMPONENT licenses)

# Both packages have the same maintainer scripts, each for its own program.
file(READ "${from}/drain.sh" drain_template)
foreach(package opencode-orchestrator opencode-orchestrator-headless)
  set(OCO_PACKAGE ${package})
  set(OCO_PROGRAM ${package})
  string(CONFIGURE "${drain_template}" OCO_DRAIN @ONLY)
  foreach(script deb/prerm deb/postinst rpm/pre rpm/post rpm/preun)
    cmake_path(GET script PARENT_PATH kind)
    cmake_path(GET script FILENAME name)
    configure_file("${from}/${script}.in" "${made}/${kind}/${package}/${name}" @ONLY)
  endforeach()
endforeach()

set(description_headless "OpenCode Orchestrator connects folders of this computer to a web UI. Each
folder has a worker: it receives the chat messages that are written for it,
has opencode work on them in the folder, and streams the answers back. One
process hosts any number of workers. A deployment of Convex functions stands
between web UI and workers; for a start the program has one built in.

This package has the program without windows, a service for the service
manager of each user, the manual and completions for the shells. opencode
itself is not packaged for Debian; \"opencode-orchestrator-headless doctor\"
says how to install it.")
set(description_desktop "OpenCode Orchestrator connects folders of this computer to a web UI. Each
folder has a worker: it receives the chat messages that are written for it,
has opencode work on them in the folder, and streams the answers back.

This package has the tray application: a wizard, a dashboard, an editor for
the workers, a console for the built-in deployment, and preferences.")

set(CPACK_COMPONENT_DESKTOP_DEPENDS headless)
set(CPACK_COMPONENT_HEADLESS_DESCRIPTION "${description_headless}")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "${description_desktop}")

set(CPACK_GENERATOR "DEB;RPM;TXZ")
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_HEADLESS_PACKAGE_NAME opencode-orchestrator-headless)
set(CPACK_DEBIAN_HEADLESS_PACKAGE_SECTION devel)
# what shared libraries do not tell: plug-ins, and what QtKeychain loads when it is first used
set(CPACK_DEBIAN_HEADLESS_PACKAGE_DEPENDS "libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_HEADLESS_PACKAGE_RECOMMENDS "libsecret-1-0, git")
set(CPACK_DEBIAN_HEADLESS_PACKAGE_CONTROL_EXTRA "${made}/deb/opencode-orchestrator-headless/prerm"
  "${made}/deb/opencode-orchestrator-headless/postinst")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME opencode-orchestrator)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "qt6-translations-l10n")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "qt6-wayland, gnome-shell-extension-appindicator")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_CONTROL_EXTRA "${made}/deb/opencode-orchestrator/prerm"
  "${made}/deb/opencode-orchestrator/postinst")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "MIT")
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_HEADLESS_PACKAGE_NAME opencode-orchestrator-headless)
set(CPACK_RPM_HEADLESS_PACKAGE_SUMMARY "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}, without windows")
set(CPACK_RPM_DESKTOP_PACKAGE_NAME opencode-orchestrator)
set(CPACK_RPM_DESKTOP_PACKAGE_SUMMARY "${CPACK_PACKAGE_DESCRIPTION_SUMMARY}")
foreach(component headless desktop)
  string(TOUPPER ${component} upper)
  foreach(pair "pre PRE_INSTALL" "post POST_INSTALL" "preun PRE_UNINSTALL")
    separate_arguments(pair)
    list(GET pair 0 name)
    list(GET pair 1 variable)
    set(CPACK_RPM_${upper}_${variable}_SCRIPT_FILE "${made}/rpm/${CPACK_RPM_${upper}_PACKAGE_NAME}/${name}")
  endforeach()
endforeach()
foreach(folder share share/applications share/bash-completion share/bash-completion/completions share/doc share/fish
    share/fish/vendor_completions.d share/icons share/icons/hicolor share/icons/hicolor/scalable share/icons/hicolor/scalable/apps
    share/licenses share/man share/man/man1 share/man/man5 share/lintian share/lintian/overrides share/metainfo share/zsh share/zsh/vendor-completions lib/systemd
    lib/systemd/user bin lib)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/${folder})
endforeach()
foreach(size 32 48 128 256)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
    /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_ARCHIVE_FILE_NAME "opencode-orchestrator-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_FILE_NAME "${CPACK_ARCHIVE_FILE_NAME}")
set(CPACK_PROJECT_CONFIG_FILE "${from}/cpack.cmake")
