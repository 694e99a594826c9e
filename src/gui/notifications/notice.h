#pragma once

#include <QList>
#include <QString>

#include <cstdint>

namespace oco::gui
{

/** Something that a person is told of outside of our windows. */
struct Notice {
    enum class Kind : std::uint8_t { Approval, NeedsYou, Failed, Back, Answer };

    Kind kind = Kind::Approval;
    QString worker; // its name in the configuration
    QString title;
    QString text; // plain

    /** One of a kind and worker is shown at a time; a later one takes its place. */
    [[nodiscard]] QString key() const { return QString::number(static_cast<int>(kind)) + u'/' + worker; }
    bool operator==(const Notice &) const = default;
};

/** What is to be told, and what is not true any more. */
struct NoticeChange {
    QList<Notice> shown;
    QList<QString> withdrawn; // keys

    bool operator==(const NoticeChange &) const = default;
};

} // namespace oco::gui
