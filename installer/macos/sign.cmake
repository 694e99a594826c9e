# Run by cpack before packing. The environment variable OCO_SIGN_IDENTITY names the certificate, like
# "Developer ID Application: …"; the hardened runtime is what the notary wants.
if("$ENV{OCO_SIGN_IDENTITY}" STREQUAL "")
  message(STATUS "OCO_SIGN_IDENTITY is not set: nothing is signed")
  return()
endif()
file(GLOB_RECURSE bundles LIST_DIRECTORIES true "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.app")
list(FILTER bundles INCLUDE REGEX "[.]app$")
foreach(bundle IN LISTS bundles)
  execute_process(COMMAND codesign --force --deep --timestamp --options runtime --sign "$ENV{OCO_SIGN_IDENTITY}" "${bundle}"
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
