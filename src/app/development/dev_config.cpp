#include "app/development/dev_config.h"

#include "config/env_file.h"
#include "config/field_checks.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::Diagnostic;

namespace
{

/** A variable, wherever it is set. */
struct Setting {
    QString name;
    QString value;
    QString file; // or that it is the environment
    int line = 0;
};

Diagnostic diagnostic(Diagnostic::Severity severity, const Setting &setting, const QString &message)
{
    return {severity, setting.file, setting.line, setting.line > 0 ? 1 : 0, {}, setting.name, message};
}

enum class Need : bool { Optional, Required };

/** An empty value counts as none: that is how a variable is often switched off. */
std::optional<Setting> find(const QString &name, const config::EnvFile &file, const QProcessEnvironment &environment, DevConfig &config,
                            Need need = Need::Required)
{
    const QString inFile = file.value(name).value_or(QString()).trimmed();
    const QString inEnvironment = environment.value(name).trimmed();
    if (!inEnvironment.isEmpty()) {
        const Setting setting{name, inEnvironment, u"environment"_s, 0};
        if (!inFile.isEmpty() && inFile != inEnvironment) {
            config.diagnostics.append(diagnostic(
                Diagnostic::Severity::Warning, setting,
                u"The environment has another value than %1:%2, and the environment's counts. Unset it there to use the file's."_s
                    .arg(config.file)
                    .arg(file.line(name))));
        }
        return setting;
    }
    if (!inFile.isEmpty()) {
        return Setting{name, inFile, config.file, file.line(name)};
    }
    if (need == Need::Required && (file.value(name).has_value() || file.line(name) == 0)) { // a broken line has its diagnostic
        config.missing.append(name);
    }
    return std::nullopt;
}

template <typename T>
std::optional<T> checked(const std::optional<Setting> &setting, const std::function<base::Result<T>(const QString &)> &check,
                         DevConfig &config)
{
    if (!setting) {
        return std::nullopt;
    }
    const base::Result<T> value = check(setting->value);
    if (!value) {
        config.diagnostics.append(diagnostic(Diagnostic::Severity::Error, *setting, config::inOneLine(value.error())));
        return std::nullopt;
    }
    return *value;
}

} // namespace

DevConfig DevConfig::read(const QString &directory, const QProcessEnvironment &environment)
{
    DevConfig config;
    config.directory = directory;
    config.file = directory + u"/.env"_s;
    config::EnvFile file;
    if (const base::Result<config::EnvFile> found = config::EnvFile::read(config.file)) {
        file = *found;
        config.diagnostics = file.diagnostics();
        config.fileUnreadable = file.isUnusable();
    } else if (found.error().code != base::ErrorCode::NotFound) {
        config.fileUnreadable = true;
        config.diagnostics.append(
            {.file = config.file, .worker = {}, .field = {}, .message = found.error().message + u' ' + found.error().remedy});
    }
    const QString tokenName = QString::fromUtf16(kTokenVariable);
    const QString urlName = QString::fromUtf16(kUrlVariable);
    config.tokenInEnvironment = !environment.value(tokenName).trimmed().isEmpty();
    config.urlInEnvironment = !environment.value(urlName).trimmed().isEmpty();
    config.token = checked<config::WorkerToken>(find(tokenName, file, environment, config), config::WorkerToken::parse, config);
    config.url = checked<QUrl>(find(urlName, file, environment, config), config::checkConvexUrl, config);
    const QString recoveryName = QString::fromUtf16(kRecoveryVariable);
    if (const std::optional<Setting> recovery = find(recoveryName, file, environment, config, Need::Optional)) {
        config.recovery = checked<config::Recovery>(recovery, config::checkRecovery, config);
    } else if (file.line(recoveryName) == 0 || file.value(recoveryName)) {
        config.recovery = config::Recovery::Resume;
    }
    return config;
}

std::optional<config::WorkerConfig> DevConfig::worker() const
{
    if (!token || !url || !recovery) {
        return std::nullopt;
    }
    return config::WorkerConfig{*token, directory, *url, *recovery};
}

bool DevConfig::canBeCompleted() const
{
    return !fileUnreadable && recovery && (token || !tokenInEnvironment) && (url || !urlInEnvironment);
}

QStringList DevConfig::problems() const
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        lines.append(diagnostic.toString());
    }
    for (const QString &name : missing) {
        lines.append(u"%1: error: %2 is missing, here and in the environment."_s.arg(file, name));
    }
    return lines;
}

QStringList DevConfig::instructions() const
{
    QStringList lines = problems();
    lines.append(u"Set both variables in %1 or in the environment, for example:"_s.arg(file));
    lines.append(u"    WORKER_TOKEN=machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s);
    lines.append(u"    CONVEX_URL=https://happy-otter-123.convex.cloud"_s);
    lines.append(u"The token comes from the web UI: Machine → ⋮ → Add Worker. On a terminal, --dev asks for both."_s);
    return lines;
}

} // namespace oco::app
