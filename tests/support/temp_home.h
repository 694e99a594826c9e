#pragma once

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace oco::test_support
{

/** A HOME of its own with the XDG folders below it, so that a test neither sees nor leaves anything. */
class TempHome
{
public:
    TempHome();

    [[nodiscard]] bool isValid() const { return m_dir.isValid(); }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString configFolder() const { return filePath(QStringLiteral(".config/opencode-orchestrator")); }

    /**
     * PATH and little else of ours, with this home. The folder of OCO_TEST_OPENCODE (a path of the opencode binary),
     * where set, comes first on PATH. Every process started with it has the home's path in its environment, by
     * which ProcessTree finds it.
     */
    [[nodiscard]] QProcessEnvironment environment() const;

    /**
     * A working directory whose opencode.json names the stub model as stub/stub; `extra` is merged in. Returns its
     * path, empty when it cannot be written.
     */
    [[nodiscard]] QString makeProject(const QString &name, const QUrl &modelUrl, const QJsonObject &extra = {}) const;

    /** Writes a file below the home (mode 0600), with its folders. */
    [[nodiscard]] bool write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_dir;
};

} // namespace oco::test_support
