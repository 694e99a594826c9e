#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

TempHome::TempHome()
{
    for (const QString &folder : {u".config"_s, u".local/share"_s, u".local/state"_s, u".cache"_s, u"run"_s}) {
        QDir(m_dir.path()).mkpath(folder);
    }
    QFile::setPermissions(filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QProcessEnvironment TempHome::environment() const
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    QString path = ours.value(u"PATH"_s);
    if (const QString binary = ours.value(u"OCO_TEST_OPENCODE"_s); !binary.isEmpty()) {
        path.prepend(QFileInfo(binary).absolutePath() + u':');
    }
    environment.insert(u"PATH"_s, path);
    environment.insert(u"HOME"_s, m_dir.path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"USER"_s, u"tester"_s);
    environment.insert(u"TMPDIR"_s, ours.value(u"TMPDIR"_s, u"/tmp"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, filePath(u".config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, filePath(u".local/share"_s));
    environment.insert(u"XDG_STATE_HOME"_s, filePath(u".local/state"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, filePath(u".cache"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, filePath(u"run"_s));
    // opencode looks for newer versions, models and plugins on the network; a test must not depend on one
    environment.insert(u"OPENCODE_DISABLE_AUTOUPDATE"_s, u"1"_s);
    environment.insert(u"OPENCODE_DISABLE_MODELS_FETCH"_s, u"1"_s);
    environment.insert(u"OPENCODE_DISABLE_DEFAULT_PLUGINS"_s, u"1"_s);
    environment.insert(u"OPENCODE_DISABLE_LSP_DOWNLOAD"_s, u"1"_s);
    return environment;
}

QString TempHome::makeProject(const QString &name, const QUrl &modelUrl, const QJsonObject &extra) const
{
    const QJsonObject model{{u"name"_s, u"Stub model"_s}, {u"limit"_s, QJsonObject{{u"context"_s, 100'000}, {u"output"_s, 1'000}}}};
    const QJsonObject provider{{u"npm"_s, u"@ai-sdk/openai-compatible"_s},
                               {u"name"_s, u"Stub"_s},
                               {u"options"_s, QJsonObject{{u"baseURL"_s, modelUrl.toString()}, {u"apiKey"_s, u"x"_s}}},
                               {u"models"_s, QJsonObject{{u"stub"_s, model}}}};
    QJsonObject config{{u"autoupdate"_s, false},
                       {u"share"_s, u"disabled"_s},
                       {u"model"_s, u"stub/stub"_s},
                       {u"small_model"_s, u"stub/stub"_s},
                       {u"provider"_s, QJsonObject{{u"stub"_s, provider}}}};
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        config[it.key()] = it.value();
    }
    return write(name + u"/opencode.json"_s, QJsonDocument(config).toJson()) ? filePath(name) : QString();
}

bool TempHome::write(const QString &name, const QByteArray &content) const
{
    const QString path = filePath(name);
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size();
}

} // namespace oco::test_support
