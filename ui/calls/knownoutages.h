// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/communiques.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QVBoxLayout;

/// Open communiqués that a call may be about: since when it fails, what to say to the caller, and a button that saves the call and adds
/// them to those who are told.
class KnownOutages : public QWidget
{
    Q_OBJECT
public:
    explicit KnownOutages(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// `language`: in which the caller speaks.
    void show(const std::vector<CommuniqueMatch> &matches, const QString &language);
    const std::vector<CommuniqueMatch> &matches() const { return m_matches; }

Q_SIGNALS:
    /// The call is about this one, and its words were said.
    void chosen(const CommuniqueMatch &match);

private:
    QWidget *card(const CommuniqueMatch &match, const QString &language);

    Viewpoint m_viewpoint;
    std::vector<CommuniqueMatch> m_matches;
    QString m_shown; ///< what stands there: it is not built again for each letter
    QVBoxLayout *m_column;
    QWidget *m_cards = nullptr;
};
