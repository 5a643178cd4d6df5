// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/timeline.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QVBoxLayout;

/// What saving the entry will settle, open and end, before it is saved.
class PreviewStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewStrip(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const rules::Preview &preview, const RuleSet &rules);
    /// A sentence instead: what is missing before it can be saved.
    void say(const QString &sentence);
    QString text() const { return m_text; }

private:
    void clear();
    void add(const QString &label, const std::vector<Commitment> &commitments, const QString &icon, Tone tone, bool withDue, const RuleSet &rules);
    void announce();

    Viewpoint m_viewpoint;
    QVBoxLayout *m_rows;
    QString m_text;
};
