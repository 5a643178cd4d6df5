// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/taborder.h"

#include <QDialog>

class KeyMap;
class QGridLayout;
class QLineEdit;
class TextLabel;

/// Every key on one sheet, by menu, as it is now; a search field leaves those that are asked for.
class CheatSheet : public QDialog
{
    Q_OBJECT
public:
    explicit CheatSheet(const KeyMap &map, QWidget *parent = nullptr);

    /// What is shown at this moment, one line an action, for who reads it aloud.
    QStringList shown() const;

Q_SIGNALS:
    /// The person wants other keys.
    void keysWanted();

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); } // Qt passes over a button of the box

private:
    /// One group under its heading, and the rows in it.
    struct Group
    {
        QWidget *box;
        std::vector<std::pair<QString, QWidget *>> rows;
    };
    Group addGroup(const QString &title);
    /// Keys and where they act; empty: everywhere.
    using Keys = std::vector<std::pair<QStringList, QString>>;
    void addRow(Group &group, const QString &text, const Keys &keys);
    void addActions(const KeyMap &map);
    void addListKeys(bool letters);
    void search(const QString &typed);

    QLineEdit *m_search;
    QWidget *m_sheet;
    TextLabel *m_nothing;
    std::vector<Group> m_groups;
};
