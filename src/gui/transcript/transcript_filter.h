#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace oco::gui
{

/** Of a TranscriptModel: the entries of one worker, or those that hold a text, or both. */
class TranscriptFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TranscriptFilter(QObject *parent = nullptr);

    /** Empty: all. */
    void setWorker(const QString &worker);
    [[nodiscard]] QString worker() const { return m_worker; }
    /** In prompt, answer, tools or problem; without regard to case. Empty: all. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_worker;
    QString m_text;
};

} // namespace oco::gui
