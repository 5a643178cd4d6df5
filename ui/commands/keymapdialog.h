// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/widgets/taborder.h"

#include <QDialog>

class KeyMap;
class QCheckBox;
class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class TextLabel;

/// Other keys for the actions: one is chosen in the list and gets its keys below; whose key it is already is said before it is taken.
class KeyMapDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeyMapDialog(KeyMap &map, QWidget *parent = nullptr);

    /// Puts the list on an action.
    void choose(ActionId id);

protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(this, next); } // Qt passes over a button of the box

private:
    void buildFields(class QVBoxLayout &column);
    void fill();
    void search(const QString &typed);
    void showChosen();
    void check();
    void set();
    const ActionSpec *chosen() const;
    ActionKeys typed() const;

    KeyMap &m_map;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QKeySequenceEdit *m_listKey;
    TextLabel *m_conflict;
    QPushButton *m_set;
    QPushButton *m_default;
    QCheckBox *m_letters;
    std::map<ActionId, QTreeWidgetItem *> m_items;
};
