# Run by cpack with the disk image. The environment variable OCO_NOTARY_PROFILE names what was stored by
# `xcrun notarytool store-credentials`.
if("$ENV{OCO_NOTARY_PROFILE}" STREQUAL "")
  message(STATUS "OCO_NOTARY_PROFILE is not set: nothing is notarised")
  return()
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
  execute_process(COMMAND xcrun notarytool submit "${image}" --keychain-profile "$ENV{OCO_NOTARY_PROFILE}" --wait
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
