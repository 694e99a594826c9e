#pragma once

#include "app/first_run/first_run.h"
#include "app/token_vault.h"
#include "gui/wizard/wizard.h"
#include "support/folder_tree.h"
#include "support/local_access_stub.h"
#include "support/memory_credentials.h"
#include "support/temp_home.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

namespace oco::test_support
{

/** The wizard in a home of its own, with a keychain and an embedded deployment that are tables. */
struct WizardFixture {
    TempHome home;
    QString workersFile = home.configFolder() + QStringLiteral("/workers.json");
    QString autostart = home.filePath(QStringLiteral(".config/autostart/opencode-orchestrator.desktop"));
    QString opencode = home.filePath(QStringLiteral("bin/opencode"));
    QString project = home.filePath(QStringLiteral("project"));
    MemoryCredentials keychain;
    app::TokenVault vault{&keychain};
    LocalAccessStub local;
    std::unique_ptr<app::FirstRun> run;
    std::unique_ptr<gui::Wizard> wizard;

    explicit WizardFixture(bool withOpencode = true)
    {
        QDir().mkpath(project);
        if (withOpencode) {
            static_cast<void>(installOpencode());
        }
        run = std::make_unique<app::FirstRun>(app::FirstRunServices{workersFile, [this] { return opencode; }, &vault, &local,
                                                                    app::Autostart(autostart, QStringLiteral("/opt/oco"))});
        wizard = std::make_unique<gui::Wizard>(run.get());
        wizard->show();
    }

    [[nodiscard]] bool installOpencode() const
    {
        return home.write(QStringLiteral("bin/opencode"), "#!/bin/sh\necho 1.18.33\n") &&
               QFile::setPermissions(opencode, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return wizard->findChild<Widget *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList tree() const { return folderTree(home.path()); }

    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void toggle(const char *checkBox) const
    {
        auto *box = find<QAbstractButton>(checkBox);
        QVERIFY2(box != nullptr && box->isVisible() && box->isEnabled(), checkBox);
        QTest::keyClick(box, Qt::Key_Space);
    }

    void type(const char *name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line != nullptr && line->isVisible(), name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /** Clicks Next once it can be. */
    [[nodiscard]] bool next() const
    {
        const app::FirstRunPage before = wizard->page();
        auto *button = find<QAbstractButton>("wizardNext");
        if (!QTest::qWaitFor([&] { return button->isEnabled(); }, 30'000)) {
            return false;
        }
        QTest::mouseClick(button, Qt::LeftButton);
        return wizard->page() != before;
    }

    [[nodiscard]] bool canGoOn() const { return find<QAbstractButton>("wizardNext")->isEnabled(); }

    void setState(worker::State state, const std::optional<base::Error> &problem = {}) const
    {
        worker::WorkerStatus status;
        status.state = state;
        status.problem = problem;
        run->setWorkerStatus(run->progress().worker, status);
    }

    [[nodiscard]] bool isWritten() const
    {
        return QTest::qWaitFor([this] { return run->progress().written; }, 30'000);
    }
};

} // namespace oco::test_support
