# Read by cpack for each generator: what depends on it, and on the version that it was given.
if(CPACK_GENERATOR MATCHES "^(DEB|RPM)$")
  # licence texts are the distribution's
  list(REMOVE_ITEM CPACK_COMPONENTS_ALL licenses)
  set(CPACK_RPM_DESKTOP_PACKAGE_REQUIRES "opencode-orchestrator-headless = ${CPACK_PACKAGE_VERSION}")
  if(CPACK_GENERATOR STREQUAL DEB)
    set(CPACK_DEBIAN_PACKAGE_VERSION "${CPACK_PACKAGE_VERSION}")
  endif()
endif()
