// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/timeline.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QVBoxLayout;
class SettlingList;

/// What saving the entry will settle, open and end, before it is saved; what it settles can be changed.
class PreviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewStrip(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const rules::Foresight &foresight, const Entry &entry, const RuleSet &rules);
    /// A sentence instead: what is missing before it can be saved.
    void say(const QString &sentence);
    QString text() const { return m_text; }
    SettlingList *settling() const { return m_settling; }

private:
    void clear();
    QWidget *lineOf(const QString &label, QWidget *content);
    void add(const QString &label, const std::vector<Commitment> &commitments, const QString &icon, Tone tone, bool withDue, const RuleSet &rules);
    QStringList namesOf(const std::vector<Commitment> &commitments, bool withDue, const RuleSet &rules) const;
    void tell(const QString &label, const QStringList &names);
    void announce();

    Viewpoint m_viewpoint;
    SettlingList *m_settling;
    QWidget *m_owed; ///< the line of the list
    QVBoxLayout *m_rows; ///< what follows it
    QString m_text;
};
