#include "app/local_files.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

LocalFiles LocalFiles::in(const config::Paths &paths)
{
    const QString folder = paths.stateFolder + u"/local"_s;
    return {folder, folder + u"/deployment.sqlite"_s, folder + u"/local.json"_s};
}

SingleInstance LocalFiles::instance() const
{
    return {folder, u"deployment"_s, SingleInstance::fileResource(folder)}; // not the file, which may come into being later
}

} // namespace oco::app
