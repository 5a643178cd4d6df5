// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/viewpoint.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

/// A timeline as one line an entry; typing narrows it, Enter goes to the entry.
class Outline : public QDialog
{
    Q_OBJECT
public:
    Outline(const Dossier &dossier, const std::vector<const Entry *> &shown, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    void accept() override;

Q_SIGNALS:
    void chosen(EntryId entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);

    QLineEdit *m_words;
    QListWidget *m_list;
};
