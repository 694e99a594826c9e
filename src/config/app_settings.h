#pragma once

#include "base/log_sink.h"

#include <QString>

#include <cstdint>

namespace oco::config
{

/** What a person chose for the tray application; workers are configured in workers.json. A value, kept in an INI file. */
struct AppSettings {
    /** What Quit does while answers run. */
    enum class Quit : std::uint8_t { Ask, FinishAnswers, StopNow };
    enum class Appearance : std::uint8_t { System, Light, Dark };

    bool startWorkersOnLaunch = true;
    bool localDeployment = false; // the embedded deployment runs with the application
    bool notifyApproval = true;   // a worker waits for approval
    bool notifyNeedsYou = true;   // a worker can go on only when a person does something
    bool notifyFailed = true;
    bool notifyBack = true;    // works again after it had failed or was cut off
    bool notifyAnswer = false; // an answer was finished while no window was shown
    QString opencodeBinary;    // absolute; empty: the usual places. workers.json goes before it
    Quit quit = Quit::Ask;
    Appearance appearance = Appearance::System;
    base::LogLevel logLevel = base::LogLevel::Info;
    QString language; // like "de" or "pt_BR"; empty: the system's

    bool operator==(const AppSettings &) const = default;

    /** What the file does not say, or says wrongly, has its default. */
    [[nodiscard]] static AppSettings load(const QString &file);
    /** False: it could not be written. Other keys of the file stay. */
    [[nodiscard]] bool save(const QString &file) const;
};

} // namespace oco::config
