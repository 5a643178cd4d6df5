// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/rules/rule.h"
#include "ui/theme/colors.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QBoxLayout;

/// One entry of the timeline: when, what, by whom, its texts and what became of it.
class EntryView : public QWidget
{
    Q_OBJECT
public:
    EntryView(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    EntryId entry() const { return m_id; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *full(const Entry &entry, const struct EntryWords &words, const Viewpoint &viewpoint);
    QWidget *oneLine(const Entry &entry, const EntryWords &words, const Viewpoint &viewpoint);

    EntryId m_id;
    QString m_icon;
    Tone m_tone;
    bool m_small = false;
};
