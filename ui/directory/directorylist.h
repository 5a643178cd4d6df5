// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async.h"
#include "core/result.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/widgets/card.h"

#include <QTimer>

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
    void addControl(QWidget *control);

    template<typename Page, typename Row>
    void take(const QFuture<Result<Page>> &answer, PagedRows<Row> &model, bool first)
    {
        whenDone(answer, this, [this, &model, first, asked = m_asked](const Result<Page> &page) {
            if (asked != m_asked)
                return; // another question was asked meanwhile
            if (page)
                first ? model.setRows(page->rows, page->next) : model.appendRows(page->rows, page->next);
            came(page ? nullptr : &page.error(), first);
        });
    }

private:
    void came(const Error *error, bool first);

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
    int m_row = 0; ///< the current one, kept while the list is read again
};
