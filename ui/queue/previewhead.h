// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "ui/viewpoint.h"
#include "ui/widgets/card.h"

class FlowLayout;
class QVBoxLayout;
class TextLabel;

/// Which incident a preview is about, in a narrow column: how it stands, whose it is, where, and what is known of the equipment.
class PreviewHead : public Pane
{
    Q_OBJECT
public:
    explicit PreviewHead(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const Dossier &dossier);
    /// Time has passed.
    void tick();

private:
    void fillBadges();
    void fillFacts();
    void addFact(const QString &icon, const QStringList &words, const QString &meaning, Tone tone = Tone::Neutral);
    void addWarranty(const Equipment &unit);

    Viewpoint m_viewpoint;
    Dossier m_dossier;
    TextLabel *m_number;
    TextLabel *m_title;
    FlowLayout *m_badges;
    QVBoxLayout *m_facts;
};
