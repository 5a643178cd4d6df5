// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "core/result.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <functional>

class EmptyState;
class MessageBar;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class RowsTable;
class TextLabel;

/// What the lists of the directory share: a head, a field that searches as it is typed, and a table that is read page by page.
class DirectoryList : public Pane
{
    Q_OBJECT
public:
    /// What such a list is called, and what it says when there is nothing.
    struct Words
    {
        QString id; ///< objectName of the page; its table and field are called after it
        QString icon;
        QString title;
        QString searchHint;
        QString empty; ///< one sentence
        QString hint; ///< and what to do
        QString action; ///< of the empty list's button; empty: none
    };

    /// Reads again, soon: many changes are one reading. Nothing while the page is not seen.
    void refresh();
    void reload();
    /// Puts the keyboard into the search field.
    void find();
    QLineEdit *field() const { return m_field; }
    RowsTable *table() const { return m_table; }
    EmptyState *emptyState() const { return m_empty; }
    MessageBar *message() const { return m_message; }
    /// How long a pause in typing is before the database is asked.
    static constexpr std::chrono::milliseconds pause{120};

Q_SIGNALS:
    void loaded();

protected:
    DirectoryList(const Words &words, PagedModel &model, QWidget *parent);

    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Asks for a page and hands the answer to take().
    virtual void read(const QString &words, const QString &from) = 0;
    /// "12 customers", "The first 200 customers".
    virtual QString summary(int count, bool more) const = 0;
    /// The next pages are those of the list from its top.
    virtual void begin() = 0;
    void addControl(QWidget *control);

    /// What a row is known by while the list is read again.
    virtual QString keyAt(int row) const = 0;

    template<typename Page, typename Row>
    void take(const QFuture<Result<Page>> &answer, PagedRows<Row> &model)
    {
        whenDone(answer, this, [this, &model, asked = m_asked](const Result<Page> &page) {
            if (asked != m_asked)
                return; // another question was asked meanwhile
            if (!page)
                return failed(page.error());
            if (!m_rereading) {
                model.appendRows(page->rows, page->next);
                return came();
            }
            // What was loaded is read again to its end before any of it is shown: the list stays where it is.
            std::vector<Row> &read = model.gathered();
            read.insert(read.end(), page->rows.begin(), page->rows.end());
            if (!page->next.isEmpty() && static_cast<int>(read.size()) < m_until)
                return this->read(m_typed, page->next);
            m_rereading = false;
            keepPlace([&] { return model.take(page->next); });
            came();
        });
    }

private:
    void failed(const Error &error);
    void came();
    /// Shows what was read, with the same row chosen at the same height of the window. `show` answers whether anything is another.
    void keepPlace(const std::function<bool()> &show);
    int rowOf(const QString &key) const;

    Words m_words;
    PagedModel &m_model;
    QHBoxLayout *m_controls;
    QLineEdit *m_field;
    RowsTable *m_table;
    TextLabel *m_summary;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_soon;
    int m_asked = 0;
    QString m_typed; ///< of which the rows are
    int m_until = 0; ///< so many rows are read again
    bool m_rereading = false;
};
