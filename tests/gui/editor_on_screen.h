#pragma once

#include "app/token_vault.h"
#include "gui/editor/editor_window.h"
#include "support/held_credentials.h"
#include "support/temp_home.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <memory>

namespace oco
{

inline const QString kEditorFile = QStringLiteral(".config/opencode-orchestrator/workers.json");
inline const QByteArray kEditorSite =
    "    // the site\n"
    "    {\"token\": \"keychain:machine_m1:worker_site\", \"working_directory\": \"HOME/site\", \"convex_url\": "
    "\"https://a-b-1.convex.cloud\"}, // live\n";
inline const QByteArray kEditorBlog = "    // the blog\n"
                                      "    {\"token\": \"env:BLOG_TOKEN\", \"working_directory\": \"HOME/blog\", \"convex_url\": "
                                      "\"https://a-b-1.convex.cloud\"}";

/** The editor over a file of two workers, and a person's hands. */
struct EditorOnScreen {
    std::unique_ptr<test_support::TempHome> home;
    std::unique_ptr<test_support::MemoryCredentials> store;
    std::unique_ptr<app::TokenVault> vault;
    std::unique_ptr<app::WorkersFileService> service;
    std::unique_ptr<gui::EditorWindow> window;

    QByteArray inHome(QByteArray text) const { return text.replace("HOME", home->path().toUtf8()); }
    QByteArray original() const { return inHome("// mine\n{\n  \"workers\": [\n" + kEditorSite + kEditorBlog + "\n  ]\n}\n"); }
    QByteArray onDisk() const
    {
        QFile file(home->filePath(kEditorFile));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool openWindow(const QByteArray &content)
    {
        if (!content.isEmpty() && !home->write(kEditorFile, content)) {
            return false;
        }
        service = std::make_unique<app::WorkersFileService>(home->filePath(kEditorFile));
        window = std::make_unique<gui::EditorWindow>(service.get(), vault.get());
        window->show();
        return QTest::qWaitFor([this] { return pages()->currentIndex() > 0; });
    }

    template <typename T> T *find(const char *name) const { return window->findChild<T *>(QString::fromLatin1(name)); }
    QStackedWidget *pages() const { return find<QStackedWidget>("pages"); }
    QString shown(const char *name) const { return find<QLabel>(name)->text(); }
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QStringList listed() const
    {
        QStringList names;
        const QAbstractItemModel *model = find<QListView>("workerList")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            names.append(model->index(row, 0).data().toString());
        }
        return names;
    }
    void select(int row)
    {
        auto *list = find<QListView>("workerList");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
    }
    void type(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void paste(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QGuiApplication::clipboard()->setText(text);
        line->setFocus();
        line->selectAll();
        QTest::keySequence(line, QKeySequence::Paste);
    }
    bool save()
    {
        QSignalSpy saved(window.get(), &gui::EditorWindow::saved);
        click("saveButton");
        return QTest::qWaitFor([&] { return saved.size() == 1; });
    }

    /** store: a keychain of one's own. */
    bool prepare(std::unique_ptr<test_support::MemoryCredentials> keychain = std::make_unique<test_support::MemoryCredentials>())
    {
        home = std::make_unique<test_support::TempHome>();
        store = std::move(keychain);
        vault = std::make_unique<app::TokenVault>(store.get());
        return home->write(QStringLiteral("site/README"), "x") && home->write(QStringLiteral("blog/README"), "x") &&
               home->write(QStringLiteral("shop/README"), "x");
    }
    void closeAll()
    {
        window.reset();
        service.reset();
    }
};

} // namespace oco
