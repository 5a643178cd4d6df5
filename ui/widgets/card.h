// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

/// A raised area with round corners; with a tone it gets that tone's bar at its leading edge.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }
    /// A bar at the edge; with filled also the tone's soft ground. Say the same in a word: colour alone tells nothing.
    void setTone(std::optional<Tone> tone, bool filled = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    std::optional<Tone> m_tone;
    bool m_filled = false;
};

/// What lies behind the widgets of a pane.
enum class PaneGround { Window, Sidebar, Surface, Sunken };

/// A plain area on one of the grounds, with hairlines at the edges that ask for one.
class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(PaneGround ground, QWidget *parent = nullptr, Qt::Edges lines = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaneGround m_ground;
    Qt::Edges m_lines;
};
