// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowlist.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class SectionHeader;
class TextLabel;

/// One part of a customer's page: its head with what can be done, and a row for each record, as high as they are.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    /// Texts of one part; an empty text leaves its button out.
    struct Words
    {
        QString id;
        QString icon;
        QString title;
        QString empty; ///< said in place of rows
        QString add;
        QString edit;
        QString remove;
    };

    RecordList(const Words &words, QWidget *parent = nullptr);

    void setRows(const QList<RowContent> &rows);
    RowList *list() const { return m_list; }
    /// The row that buttons and keys are about; -1: none.
    int current() const;
    /// No row is chosen any more: another part of the page has the keyboard.
    void leave();

Q_SIGNALS:
    /// The keyboard has come to the rows.
    void entered();
    void addRequested();
    /// Enter or a double click on a row, or its button.
    void editRequested(int row);
    void removeRequested(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &name, const QString &icon, const QString &text, const QString &about);
    void enter();
    void fit();
    void refresh();

    Words m_words;
    SectionHeader *m_head;
    RowList *m_list;
    TextLabel *m_empty;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};
